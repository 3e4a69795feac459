RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [[COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)], COLLECT {
      WITH COLLECT {
        MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
        RETURN [nodes(w2), relationships(w2)] AS v LIMIT $mostWays
      } AS t3
      UNWIND CASE WHEN (size(t3) < $mostWays) THEN t3 ELSE [null] END AS k3
      WITH DISTINCT k3[0] AS m3, k3[1] AS l3
      RETURN CASE WHEN (m3 IS NOT NULL) THEN [size(l3), COLLECT {
        UNWIND m3 AS n4
        RETURN [n4.`_type`, [n4.`id`]] AS v
      }, COLLECT {
        UNWIND l3 AS r4
        RETURN [type(r4), [r4.`id`, COLLECT {
          MATCH (c5:`_Citation` {`_owner`: r4.`id`})
          RETURN [head(COLLECT {
            MATCH (n6:`Entity` {`id`: c5.`document`}) WHERE (n6:`Document`)
            RETURN [n6.`id`] AS v LIMIT 1
          }), c5.`lineFrom`, c5.`basis`] AS v ORDER BY c5.`_place`
        }]] AS v
      }] END AS v ORDER BY [r3 IN l3 | r3.`id`]
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0
