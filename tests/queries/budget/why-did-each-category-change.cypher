RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Observation`) THEN [head(COLLECT {
    MATCH (n1)-[r2:`SUBJECT`]->(n2)
    RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v LIMIT 1
  }), n1.`value`, n1.`printed`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`INVOLVES`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]] END] END AS v ORDER BY d1
} AS f0
