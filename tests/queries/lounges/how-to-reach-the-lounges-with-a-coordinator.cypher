RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Activity`)
  RETURN [n1.`period`, n1.`status`, [COLLECT {
    MATCH (n1)-[r2:`CONCERNS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`Facility`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), n2.`address`, [COLLECT {
      MATCH (n2)-[r3:`LOCATED_IN`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[r3.`printed`, [n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]]] AS v
    }], COLLECT {
      MATCH (c3:`_Contact` {`_owner`: n2.`id`})
      RETURN [c3.`kind`, c3.`printed`] AS v ORDER BY c3.`_place`
    }] END]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, coalesce(c2.`value_JA`, c2.`value_EN`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
