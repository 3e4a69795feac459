RETURN [COLLECT {
  UNWIND head([p1 IN [COLLECT {
    MATCH (n1:`Office`) WHERE (((coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true)) AND (n1.`kind` = $q1)) AND (n1.`_a_since` IS NOT NULL))
    WITH n1 ORDER BY n1.`_a_since`, n1.`_b_since`, n1.`since`, n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }] | CASE WHEN (size(p1) < $d10s0) THEN (p1 + COLLECT {
    MATCH (n1:`Office`) WHERE (((coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true)) AND (n1.`kind` = $q1)) AND ((n1.`_a_since` IS NULL) AND (n1.`id` IS NOT NULL)))
    WITH n1 ORDER BY n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }) ELSE p1 END])[0..$d10s0] AS n1
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`since`, n1.`since`, n1.`since`]] AS v
}] AS f0, [COUNT {
  MATCH (n1:`Office`) WHERE ((CASE WHEN ((n1.`_b_since` IS NULL) AND (n1.`_b__happens` IS NULL)) THEN coalesce((n1.`_attested_from` <= $q3a), false) ELSE (coalesce((n1.`_b_since` <= $q3a), true) AND coalesce((CASE WHEN (n1.`_throughout` AND (n1.`_a__happens` > -2147483648)) THEN n1.`_a__happens` ELSE n1.`_b__happens` END <= $q3a), true)) END AND CASE WHEN (n1.`_a_until` IS NOT NULL) THEN (n1.`_a_until` >= $q3b) WHEN (n1.`_b__happens` IS NOT NULL) THEN true ELSE coalesce((n1.`_attested_to` >= $q3b), false) END) AND (n1.`kind` = $q4))
}] AS f1, [COLLECT {
  MATCH (n1:`Office`) WHERE (((coalesce((n1.`_a_since` <= $q5b), true) AND coalesce((n1.`_b_until` >= $q5a), true)) AND (n1.`kind` = $q6)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[n1.`id`]] AS v
}] AS f2, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q8}) WHERE ((n1:`Office`) AND (coalesce((n1.`_a_since` <= $q7b), true) AND coalesce((n1.`_b_until` >= $q7a), true)))
  RETURN [n1.`id`] AS v LIMIT 1
}) AS f3
