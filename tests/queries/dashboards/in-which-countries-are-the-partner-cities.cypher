RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  WITH n1, [[[COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }], head(COLLECT {
    CALL (n1) {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      WITH DISTINCT n2
      WITH n2, COLLECT {
        MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
        WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
        WITH DISTINCT n3 LIMIT $mostRows
        RETURN n3.`id` AS v
      } AS g2_0 LIMIT $mostRows
      UNWIND CASE WHEN (size(g2_0) = 0) THEN [null] ELSE g2_0 END AS g2_0o
      WITH n2, g2_0o AS g2_0 LIMIT $mostRows
      WITH g2_0, collect(n2) AS a2_0, count(*) AS a2_1
      RETURN collect([g2_0, a2_0, a2_1]) AS t2, sum(a2_1) AS t2_0
    }
    WITH t2, t2_0, COLLECT {
      UNWIND CASE WHEN ((t2_0 < $mostRows) AND (size(t2) < $mostGroups)) THEN t2 ELSE [] END AS k2
      WITH k2[0] AS g2_0, k2[1] AS a2_0, k2[2] AS a2_1
      WITH g2_0, a2_0, a2_1 ORDER BY a2_1 DESC, g2_0
      RETURN [[head(COLLECT {
        MATCH (n3:`Entity` {`id`: g2_0})
        RETURN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] AS v
      })], a2_1, [COLLECT {
        UNWIND range(0, (size(a2_0) - 1)) AS o4
        WITH a2_0[o4] AS n4
        WITH n4 ORDER BY n4.`id` LIMIT $d10s0
        RETURN [[coalesce(n4.`_display_EN`, n4.`_display_JA`, n4.`id`)]] AS v
      }]] AS v
    } AS p2
    RETURN CASE WHEN (NOT (t2_0 < $mostRows)) THEN 0 WHEN (NOT (size(t2) < $mostGroups)) THEN 1 ELSE p2 END AS v
  })]] AS q1
  RETURN q1 AS v LIMIT 1
}) AS f0
