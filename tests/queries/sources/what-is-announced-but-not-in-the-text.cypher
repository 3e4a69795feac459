RETURN [COLLECT {
  MATCH (n1:`Document`) WHERE ((n1.`presence` = $q1) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  RETURN [[coalesce(n1.`title_JA`, n1.`title_EN`), n1.`kind`, n1.`page`, n1.`presence`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` = $q3)
    RETURN [c2.`lineFrom`, c2.`note`] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Document`) WHERE (n1.`presence` = $q1)
}] AS f0
