RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Region`)
  RETURN [n1.`kind`, COLLECT {
    MATCH (c2:`_Name` {`_owner`: n1.`id`})
    RETURN [c2.`lang`, c2.`text`, c2.`kind`, c2.`basis`] AS v ORDER BY c2.`_place`
  }, head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`isoCode`] AS v LIMIT 1
  }), [COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`kind`, [COLLECT {
      MATCH (n2)<-[r3:`PARTY_TO`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]]] AS v
  }]] AS v LIMIT 1
}) AS f0
