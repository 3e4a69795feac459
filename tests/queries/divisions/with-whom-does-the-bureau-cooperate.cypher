RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Organization`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`COOPERATES_WITH`]->(n2)
    WITH n2, r2 ORDER BY coalesce(n2.`_k__display_EN`, n2.`_k__display_JA`, n2.`id`), n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(r2.`subject_EN`, r2.`subject_JA`), [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`COOPERATES_WITH`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
