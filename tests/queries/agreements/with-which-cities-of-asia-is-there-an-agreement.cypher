RETURN [COLLECT {
  MATCH (n1:`City`) WHERE ((NOT coalesce((n1.`id` = $q3), false)) AND EXISTS {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (n2.`id` = $q4)
  } AND EXISTS {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE EXISTS {
      MATCH (n2)<-[r3:`PARTY_TO`]-(n3) WHERE (n3.`id` = $q5)
    }
  })
  WITH n1 ORDER BY head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN coalesce(n2.`_k__display_EN`, n2.`_k__display_JA`, n2.`id`) AS v ORDER BY n2.`id` LIMIT 1
  }), coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $q2d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  }), [COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`kind`]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`City`) WHERE ((NOT coalesce((n1.`id` = $q3), false)) AND EXISTS {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE (n2.`id` = $q4)
  } AND EXISTS {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE EXISTS {
      MATCH (n2)<-[r3:`PARTY_TO`]-(n3) WHERE (n3.`id` = $q5)
    }
  })
}] AS f0
