RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  WITH n1, [[[COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }], COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
    WITH n2, COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      WITH DISTINCT n3
      RETURN n3.`id` AS v
    } AS g0_2
    UNWIND CASE WHEN (size(g0_2) = 0) THEN [null] ELSE g0_2 END AS g0_2o
    WITH n2, g0_2o AS g0_2
    WITH g0_2, collect(n2) AS a0_2, count(*) AS a1_2
    WITH g0_2, a0_2, a1_2 ORDER BY a1_2 DESC, g0_2
    RETURN [[head(COLLECT {
      MATCH (n3:`Entity` {`id`: g0_2})
      RETURN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] AS v
    })], a1_2, [COLLECT {
      UNWIND range(0, (size(a0_2) - 1)) AS o4
      WITH a0_2[o4] AS n4
      WITH n4 ORDER BY n4.`id` LIMIT $d10s0
      RETURN [[coalesce(n4.`_display_EN`, n4.`_display_JA`, n4.`id`)]] AS v
    }]] AS v
  }]] AS q1
  RETURN q1 AS v LIMIT 1
}) AS f0
