RETURN [COLLECT {
  MATCH (n1:`Observation`) WHERE (((n1.`value` > $q0) AND (n1.`fundingSource` = $q1)) AND (n1.`value` IS NOT NULL))
  WITH n1 ORDER BY n1.`value` DESC, n1.`id` LIMIT $d10s0
  RETURN [[n1.`value`, n1.`printed`, head(COLLECT {
    MATCH (n1)-[r2:`SUBJECT`]->(n2)
    RETURN [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]] AS v LIMIT 1
  }), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` IS NULL)
    RETURN [c2.`lineFrom`] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Observation`) WHERE ((n1.`value` > $q0) AND (n1.`fundingSource` = $q1))
}] AS f0
