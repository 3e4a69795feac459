RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [n1.`since`, [COLLECT {
    MATCH (n1)-[r2:`OPERATED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`OUTCOME_OF`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`status`, n2.`period`, COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q3), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`), COLLECT {
        MATCH (c4:`_Citation` {`_owner`: c3.`id`})
        RETURN [c4.`lineFrom`, head(COLLECT {
          MATCH (n5:`Entity` {`id`: c4.`document`}) WHERE (n5:`Document`)
          RETURN [n5.`id`] AS v LIMIT 1
        })] AS v ORDER BY c4.`_place`
      }] AS v ORDER BY c3.`_place`
    }] WHEN (n2:`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] END]] AS v
  }]] AS v LIMIT 1
}) AS f0
