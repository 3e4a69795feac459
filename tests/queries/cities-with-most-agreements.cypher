RETURN [COLLECT {
  MATCH (n1:`City`)
  WITH n1 ORDER BY COUNT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (NOT coalesce((n2.`kind` = $q0), false))
  } DESC, coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $q2d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COUNT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (NOT coalesce((n2.`kind` = $q4), false))
  }]]] AS v
}] AS f0, [reverse(COLLECT {
  MATCH (n1:`Country`)
  WITH n1 ORDER BY coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`) DESC, n1.`id` DESC LIMIT $q6d10s1
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
})] AS f1
