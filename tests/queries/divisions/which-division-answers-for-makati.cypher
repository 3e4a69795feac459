RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE (((n1.`kind` = $q0) AND EXISTS {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2) WHERE ((n2:`Project`) AND EXISTS {
      MATCH (n2)-[r3:`SITE`]->(n3) WHERE (n3.`id` = $q1)
    })
  }) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]]] AS v
}] AS f0
