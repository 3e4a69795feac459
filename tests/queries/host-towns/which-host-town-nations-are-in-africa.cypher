RETURN [COLLECT {
  MATCH w1 = (s1:`HostTown`)-[y1_0:`NATION`]->(n1) WHERE (s1 <> n1)
  WITH DISTINCT n1 WHERE EXISTS {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (n2.`id` = $q1)
  }
  WITH n1 ORDER BY coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COUNT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
  }]]] AS v
}, COUNT {
  MATCH w1 = (s1:`HostTown`)-[y1_0:`NATION`]->(n1) WHERE (s1 <> n1)
  WITH DISTINCT n1 WHERE EXISTS {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (n2.`id` = $q1)
  }
}] AS f0
