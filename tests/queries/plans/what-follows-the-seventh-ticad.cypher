RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [n1.`date`, [COLLECT {
    MATCH (n1)<-[r2:`CONCERNS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Event`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`date`, [COLLECT {
      MATCH (n2)<-[r3:`CONCERNS`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]] AS v
    }]] END]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`SUCCEEDS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q7), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1
