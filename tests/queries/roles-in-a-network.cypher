RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`HAS_ROLE_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $q1d10s0
    RETURN [[r2.`role`, coalesce(r2.`title_EN`, r2.`title_JA`), [n2.`_type`, [n2.`id`, coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Organization`)
  RETURN [n1.`kind`, [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [n2.`id`]]] AS v
  }]] AS v LIMIT 1
}) AS f1
