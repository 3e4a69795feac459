RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Agreement`) THEN [n1.`since`, [COLLECT {
    MATCH (n1)<-[r2:`PARTY_TO`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`City`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), head(COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      RETURN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] AS v LIMIT 1
    })] WHEN (n2:`Country`|`Office`|`Organization`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] END]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, c2.`state`, coalesce(c2.`value_EN`, c2.`value_JA`)] AS v ORDER BY c2.`_place`
  }, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`lineFrom`, c2.`lineTo`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] END] END AS v ORDER BY d1
} AS f0
