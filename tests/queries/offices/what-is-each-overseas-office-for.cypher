RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Office`) THEN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)-[r2:`TARGETS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      }), c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] END] END AS v ORDER BY d1
} AS f0
