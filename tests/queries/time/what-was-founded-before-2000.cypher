RETURN [COLLECT {
  MATCH (n1:`Entity`) WHERE (n1.`_b_since` < $q1a)
  WITH n1 ORDER BY n1.`_a_since`, n1.`_b_since`, n1.`since`, n1.`id` LIMIT $q0d10s0
  RETURN [[n1.`_type`, [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`since`]]] AS v
}, COUNT {
  MATCH (n1:`Entity`) WHERE (n1.`_b_since` < $q1a)
}] AS f0
