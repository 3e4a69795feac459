RETURN [COLLECT {
  MATCH (n1:`Region`) WHERE ((n1.`kind` = $q1) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`)]] AS v
}, COUNT {
  MATCH (n1:`Region`) WHERE (n1.`kind` = $q1)
}] AS f0, [COLLECT {
  MATCH (n1:`Facility`) WHERE ((n1.`kind` IN $q4l) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q3d10s0
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE ((n2:`Region`) AND (n2.`kind` = $q6))
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`Facility`) WHERE (n1.`kind` IN $q4l)
}] AS f1
