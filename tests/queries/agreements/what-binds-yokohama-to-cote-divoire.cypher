RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Country`)
  RETURN [[COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      WITH COLLECT {
        MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
        RETURN nodes(w2) AS v LIMIT $mostWays
      } AS t3
      UNWIND CASE WHEN (size(t3) < $mostWays) THEN t3 ELSE [null] END AS m3
      UNWIND coalesce(m3[1..(size(m3) - 1)], [null]) AS n3
      WITH DISTINCT n3
      RETURN CASE WHEN (n3 IS NOT NULL) THEN [n3.`_type`, [n3.`id`, coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]] END AS v ORDER BY n3.`_a_since`, n3.`_b_since`, n3.`since`, n3.`id`
    }, [n2.`kind`]]] AS v
  }], [COLLECT {
    MATCH w2 = (n1)<-[y2_0:`NATION`]-(x2_0)-[y2_1:`HOST`]->(n2) WHERE ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
  }]] AS v LIMIT 1
}) AS f0
