RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`CONTRIBUTES_TO`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $q1d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }, COUNT {
    MATCH (n1)<-[r2:`CONTRIBUTES_TO`]-(n2)
  }]] AS v LIMIT 1
}) AS f0
