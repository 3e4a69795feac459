RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  }), [COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`kind`]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CORE_CITY`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, [COLLECT {
      MATCH w3 = (n2)(()<-[y3_0:`LOCATED_IN`]-(z3_0) WHERE (z3_0:`Place`)){0,15}(x3_0)<-[y3_1:`SITE`]-(n3) WHERE ((n3:`Project`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3
      WITH n3 ORDER BY n3.`id` LIMIT $d10s0
      RETURN [[n3.`number`, coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`), [COLLECT {
        MATCH (n3)-[r4:`IMPLEMENTED_BY`]->(n4)
        WITH n4, r4 ORDER BY n4.`id`, r4.`id` LIMIT $d10s0
        RETURN [[n4.`_type`, [coalesce(n4.`_display_EN`, n4.`_display_JA`, n4.`id`)]]] AS v
      }]]] AS v
    }]]] AS v
  }]] AS v LIMIT 1
}) AS f0
