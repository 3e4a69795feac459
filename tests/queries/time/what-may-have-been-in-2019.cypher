RETURN [COLLECT {
  MATCH (n1:`Event`) WHERE ((n1.`_a_date` <= $q2b) AND (n1.`_b_date` >= $q2a))
  WITH n1 ORDER BY n1.`_a_date`, n1.`_b_date`, n1.`date`, coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $q1d10s0
  RETURN [[n1.`date`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
}, COUNT {
  MATCH (n1:`Event`) WHERE ((n1.`_a_date` <= $q2b) AND (n1.`_b_date` >= $q2a))
}] AS f0
