RETURN [COLLECT {
  MATCH (n1:`Activity`) WHERE (((n1.`status` IN $q0l) AND EXISTS {
    MATCH (n1)-[r2:`CAUSED_BY`]->(n2) WHERE (n2.`id` = $q1)
  }) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`status`, n1.`period`, [COLLECT {
    MATCH (n1)-[r2:`CONCERNS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`Activity`) WHERE ((n1.`status` IN $q0l) AND EXISTS {
    MATCH (n1)-[r2:`CAUSED_BY`]->(n2) WHERE (n2.`id` = $q1)
  })
}] AS f0
