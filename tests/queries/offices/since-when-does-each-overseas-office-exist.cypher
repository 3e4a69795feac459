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
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`since`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` = $q2)
    RETURN [c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Office`) WHERE (n1.`kind` = $q0)
}] AS f0
