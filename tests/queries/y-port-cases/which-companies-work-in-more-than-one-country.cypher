RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE ((EXISTS {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2) WHERE ((n2:`Project`) AND EXISTS {
      MATCH w3 = (n2)-[y3_0:`SITE`]->(x3_0)(()-[y3_1:`LOCATED_IN`]->(z3_1)){0,15}(x3_1)-[y3_2:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 WHERE (n3.`id` = $q0)
    })
  } AND EXISTS {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2) WHERE ((n2:`Project`) AND EXISTS {
      MATCH w3 = (n2)-[y3_0:`SITE`]->(x3_0)(()-[y3_1:`LOCATED_IN`]->(z3_1)){0,15}(x3_1)-[y3_2:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 WHERE (NOT coalesce((n3.`id` = $q1), false))
    })
  }) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Project`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [COLLECT {
      MATCH w3 = (n2)-[y3_0:`SITE`]->(x3_0)(()-[y3_1:`LOCATED_IN`]->(z3_1)){0,15}(x3_1)-[y3_2:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3
      WITH n3 ORDER BY n3.`id` LIMIT $d10s0
      RETURN [[coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]] AS v
    }]] END]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`Organization`) WHERE (EXISTS {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2) WHERE ((n2:`Project`) AND EXISTS {
      MATCH w3 = (n2)-[y3_0:`SITE`]->(x3_0)(()-[y3_1:`LOCATED_IN`]->(z3_1)){0,15}(x3_1)-[y3_2:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 WHERE (n3.`id` = $q0)
    })
  } AND EXISTS {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2) WHERE ((n2:`Project`) AND EXISTS {
      MATCH w3 = (n2)-[y3_0:`SITE`]->(x3_0)(()-[y3_1:`LOCATED_IN`]->(z3_1)){0,15}(x3_1)-[y3_2:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 WHERE (NOT coalesce((n3.`id` = $q1), false))
    })
  })
}] AS f0
