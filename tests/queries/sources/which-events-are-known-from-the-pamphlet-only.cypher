RETURN [COLLECT {
  MATCH (n1:`Event`) WHERE ((NOT coalesce(EXISTS {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE EXISTS {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
        MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
        WITH DISTINCT n4 WHERE (n4.`id` = $q0)
      })
    }
  }, false)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Event`) WHERE (NOT coalesce(EXISTS {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE EXISTS {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
        MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
        WITH DISTINCT n4 WHERE (n4.`id` = $q0)
      })
    }
  }, false))
}] AS f0
