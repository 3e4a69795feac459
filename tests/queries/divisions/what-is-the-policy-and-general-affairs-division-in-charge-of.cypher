RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE ((coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`) = $q0) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[[COLLECT {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2)
  }]]] AS v
}] AS f0
