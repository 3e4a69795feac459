RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`BASED_ON`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, [COLLECT {
      MATCH (n2)-[r3:`BY`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]] WHEN (n2:`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] END]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
