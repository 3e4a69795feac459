RETURN [COLLECT {
  MATCH (n1:`Place`) WHERE ((n1:`City`) AND (coalesce(EXISTS {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }, false) = $q1))
  WITH n1 ORDER BY CASE WHEN (n1:`City`) THEN COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  } END DESC, n1.`id` LIMIT $q0d10s0
  RETURN [[n1.`_type`, CASE WHEN (n1:`City`) THEN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COUNT {
    MATCH w2 = (n1)-[y2_0:`PARTY_TO`]->(x2_0)<-[y2_1:`PARTY_TO`]-(n2) WHERE ((x2_0.`kind` IN ['SISTER_OR_FRIENDSHIP_CITY', 'SISTER_CITY', 'FRIENDSHIP_CITY']) AND (n2:`City`) AND ((n1 <> x2_0) AND (n1 <> n2) AND (x2_0 <> n2)))
    WITH DISTINCT n2
  }]] WHEN (n1:`Country`|`Facility`|`Office`|`Region`) THEN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)] END]] AS v
}] AS f0
