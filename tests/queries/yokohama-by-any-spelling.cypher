RETURN [COLLECT {
  MATCH (n1:`City`) WHERE ((coalesce(n1.`_f__display_EN`, n1.`_f__display_JA`, n1.`id`) = $q1f) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[n1.`id`, [COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2 WHERE (((head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_b_since` < $q2a) AND (head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_a_since` < $q2a)) AND EXISTS {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      WITH n3 WHERE (NOT coalesce((n3.`isoCode` = $q3), false))
    })
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`since`, [n2.`id`]]] AS v
  }, COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2 WHERE (((head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_b_since` < $q2a) AND (head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_a_since` < $q2a)) AND EXISTS {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      WITH n3 WHERE (NOT coalesce((n3.`isoCode` = $q3), false))
    })
  }]]] AS v
}, COUNT {
  MATCH (n1:`City`) WHERE (coalesce(n1.`_f__display_EN`, n1.`_f__display_JA`, n1.`id`) = $q1f)
}] AS f0
