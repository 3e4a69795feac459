RETURN [COLLECT {
  UNWIND head([p1 IN [COLLECT {
    MATCH (n1:`Office`) WHERE (((n1.`_a_since` > $q0b) AND (n1.`kind` = $q1)) AND ((n1.`_a_since` IS NULL) AND (n1.`id` IS NOT NULL)))
    WITH n1 ORDER BY n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }] | CASE WHEN (size(p1) < $d10s0) THEN (p1 + COLLECT {
    MATCH (n1:`Office`) WHERE (((n1.`_a_since` > $q0b) AND (n1.`kind` = $q1)) AND (n1.`_a_since` IS NOT NULL))
    WITH n1 ORDER BY n1.`_a_since` DESC, n1.`_b_since` DESC, n1.`since` DESC, n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }) ELSE p1 END])[0..$d10s0] AS n1
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`since`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  })]] AS v
}, COUNT {
  MATCH (n1:`Office`) WHERE ((n1.`_a_since` > $q0b) AND (n1.`kind` = $q1))
}] AS f0
