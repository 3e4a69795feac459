RETURN [COLLECT {
  UNWIND head([p1 IN [COLLECT {
    MATCH (n1:`Event`) WHERE (((n1.`_a_date` >= $q1a) AND (n1.`_b_date` <= $q1b)) AND (n1.`_a_date` IS NOT NULL))
    WITH n1 ORDER BY n1.`_a_date`, n1.`_b_date`, n1.`date`, coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }] | CASE WHEN (size(p1) < $d10s0) THEN (p1 + COLLECT {
    MATCH (n1:`Event`) WHERE (((n1.`_a_date` >= $q1a) AND (n1.`_b_date` <= $q1b)) AND (n1.`_a_date` IS NULL))
    WITH n1 ORDER BY coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }) ELSE p1 END])[0..$d10s0] AS n1
  RETURN [[n1.`date`, n1.`status`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
}, COUNT {
  MATCH (n1:`Event`) WHERE ((n1.`_a_date` >= $q1a) AND (n1.`_b_date` <= $q1b))
}] AS f0
