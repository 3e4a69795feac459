RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Observation`)
  RETURN [n1.`printed`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` IS NULL)
    RETURN [c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [coalesce(n3.`title_JA`, n3.`title_EN`), [COLLECT {
        MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
        WITH DISTINCT n4
        WITH n4 ORDER BY n4.`id` LIMIT $d10s0
        RETURN [[coalesce(n4.`title_JA`, n4.`title_EN`), n4.`page`]] AS v
      }]] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
