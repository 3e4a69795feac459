RETURN [COLLECT {
  MATCH (n1:`Facility`) WHERE (((coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true)) AND (n1.`kind` = $q1)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`since`]] AS v
}, COUNT {
  MATCH (n1:`Facility`) WHERE ((coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true)) AND (n1.`kind` = $q1))
}] AS f0, [COLLECT {
  MATCH (n1:`Facility`) WHERE (((coalesce((n1.`_a_since` <= $q3b), true) AND coalesce((n1.`_b_until` >= $q3a), true)) AND (n1.`kind` = $q4)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`since`]] AS v
}, COUNT {
  MATCH (n1:`Facility`) WHERE ((coalesce((n1.`_a_since` <= $q3b), true) AND coalesce((n1.`_b_until` >= $q3a), true)) AND (n1.`kind` = $q4))
}] AS f1
