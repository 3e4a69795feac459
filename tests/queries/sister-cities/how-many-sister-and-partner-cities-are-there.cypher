RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [[COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }], [COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q1}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`printed`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q2}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`printed`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f2
