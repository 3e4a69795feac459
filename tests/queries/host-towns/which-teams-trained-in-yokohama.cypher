RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`) THEN [n1.`kind`, n1.`status`, n1.`period`, [COLLECT {
    MATCH (n1)-[r2:`BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, c2.`state`] AS v ORDER BY c2.`_place`
  }] WHEN (n1:`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] END] END AS v ORDER BY d1
} AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Activity`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`period`, [COLLECT {
    MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`)] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1
