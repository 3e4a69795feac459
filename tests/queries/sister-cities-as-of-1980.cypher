RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q1}) WHERE ((n1:`City`) AND (coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true)))
  RETURN [[COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
    WITH n2 ORDER BY head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_a_since`, head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`_b_since`, head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`since`, n2.`id` LIMIT $d10s0
    RETURN [[head(COLLECT {
      MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
      RETURN x2_0 AS v ORDER BY x2_0.`_a_since`, x2_0.`_b_since`, x2_0.`since`, x2_0.`id` LIMIT 1
    }).`since`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }, COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (coalesce((y2_0.`_a_since` <= $q0b), true) AND coalesce((y2_0.`_b_until` >= $q0a), true)) AND (coalesce((x2_0.`_a_since` <= $q0b), true) AND coalesce((x2_0.`_b_until` >= $q0a), true)) AND (n2:`City`) AND (coalesce((y2_1.`_a_since` <= $q0b), true) AND coalesce((y2_1.`_b_until` >= $q0a), true)) AND (coalesce((n2.`_a_since` <= $q0b), true) AND coalesce((n2.`_b_until` >= $q0a), true)) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }], [COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }]] AS v LIMIT 1
}) AS f0
