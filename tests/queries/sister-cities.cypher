RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $q2d10s0
    RETURN [[head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`since`, COLLECT {
      WITH COLLECT {
        MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
        RETURN nodes(w2) AS v LIMIT $mostWays
      } AS t3
      UNWIND CASE WHEN (size(t3) < $mostWays) THEN t3 ELSE [null] END AS m3
      UNWIND coalesce(m3[1..(size(m3) - 1)], [null]) AS n3
      WITH DISTINCT n3
      RETURN CASE WHEN (n3 IS NOT NULL) THEN [n3.`id`, n3.`kind`] END AS v ORDER BY n3.`_a_since`, n3.`_b_since`, n3.`since`, n3.`id`
    }, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), head(COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      RETURN [n3.`isoCode`] AS v LIMIT 1
    })]]] AS v
  }, COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }]] AS v LIMIT 1
}) AS f0
