RETURN [COLLECT {
  UNWIND head([p1 IN [COLLECT {
    MATCH (n1:`Office`) WHERE ((n1.`kind` = $q0) AND (n1.`_a_since` IS NOT NULL))
    WITH n1 ORDER BY n1.`_a_since`, n1.`_b_since`, n1.`since`, n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }] | CASE WHEN (size(p1) < $d10s0) THEN (p1 + COLLECT {
    MATCH (n1:`Office`) WHERE ((n1.`kind` = $q0) AND ((n1.`_a_since` IS NULL) AND (n1.`id` IS NOT NULL)))
    WITH n1 ORDER BY n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }) ELSE p1 END])[0..$d10s0] AS n1
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q2), false)) AND ((c2.`property` = $q3) AND (NOT coalesce(EXISTS {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`}) WHERE (NOT coalesce(EXISTS {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE ((n4:`Document`) AND EXISTS {
          MATCH w5 = (n4)(()-[y5_0:`PART_OF`]->(z5_0) WHERE (z5_0:`Document`)){1,16}(n5) WHERE ((n4 <> n5) AND all(i IN nodes(w5) WHERE single(j IN nodes(w5) WHERE (j = i))))
          WITH DISTINCT n5 WHERE (n5.`id` = $q4)
        })
      }, false))
    }, false))))
    RETURN [coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`lineTo`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }]] AS v
}] AS f0
