RETURN [COLLECT {
  MATCH (n1:`Reachable`) WHERE (EXISTS {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`}) WHERE (c2.`printed` = $p0)
  } AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[n1.`_type`, [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`address`, COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`}) WHERE (c2.`printed` = $p1)
    RETURN [c2.`kind`] AS v ORDER BY c2.`_place`
  }]]] AS v
}] AS f0
