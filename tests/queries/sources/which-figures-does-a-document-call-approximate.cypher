RETURN [COLLECT {
  MATCH (n1:`Observation`) WHERE ((n1.`approximate` = $q0) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[n1.`printed`, n1.`bound`, n1.`metric`, head(COLLECT {
    MATCH (n1)-[r2:`SUBJECT`]->(n2)
    RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v LIMIT 1
  })]] AS v
}, COUNT {
  MATCH (n1:`Observation`) WHERE (n1.`approximate` = $q0)
}] AS f0
