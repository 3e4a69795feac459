RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [n1.`date`, n1.`status`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [c2.`property`, c2.`state`, coalesce(c2.`value_JA`, c2.`value_EN`)] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`BASED_ON`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], [COUNT {
    MATCH (n1)<-[r2:`FOR_GAMES`]-(n2)
  }]] AS v LIMIT 1
}) AS f0
