RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`position`, [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`City`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), head(COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      RETURN [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)] AS v LIMIT 1
    })] END]]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
