RETURN [COLLECT {
  MATCH (n1:`Entity`) WHERE ((COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
  } > $q2) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  RETURN [[n1.`_type`, [n1.`id`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND (NOT coalesce((c2.`rank` = $q3), false)))
    RETURN [c2.`property`, c2.`rank`] AS v ORDER BY c2.`_place`
  }, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`rank`] AS v ORDER BY c2.`_place`
  }]]] AS v
}, COUNT {
  MATCH (n1:`Entity`) WHERE (COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
  } > $q2)
}] AS f0, [COUNT {
  MATCH (n1:`Entity`) WHERE (COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) OR (coalesce((c2.`rank` = $q1), false) = $q4))
  } > $q5)
}] AS f1, [COUNT {
  MATCH (n1:`Entity`) WHERE EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (((NOT coalesce((c2.`rank` = $q1), false)) OR (coalesce((c2.`rank` = $q1), false) = $q6)) AND (c2.`rank` = $q7))
  }
}] AS f2, [COUNT {
  MATCH (n1:`Entity`) WHERE (NOT coalesce(EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (((NOT coalesce((c2.`rank` = $q1), false)) OR (coalesce((c2.`rank` = $q1), false) = $q8)) AND (NOT coalesce((NOT coalesce((c2.`rank` = $q9), false)), false)))
  }, false))
}] AS f3
