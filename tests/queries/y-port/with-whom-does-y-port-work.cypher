RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`SITE`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`RESPONSIBLE_FOR`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Organization`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`COOPERATES_WITH`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $q4d10s0
    RETURN [[coalesce(r2.`subject_EN`, r2.`subject_JA`), [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f1
