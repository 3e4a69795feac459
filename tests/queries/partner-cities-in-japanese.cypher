RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['PARTNER_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $q2d10s0
    RETURN [[coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), head(COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      RETURN [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`), n3.`isoCode`] AS v LIMIT 1
    })]] AS v
  }]] AS v LIMIT 1
}) AS f0
