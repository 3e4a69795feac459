RETURN [COLLECT {
  MATCH (n1:`Entity`) WHERE ((COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND ((c2.`property` IN $q2l) AND (c2.`state` = $q3)))
  } > $q4) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  RETURN [[n1.`_type`, [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND ((c2.`property` IN $q6l) AND (c2.`state` = $q7)))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), c2.`rank`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }]]] AS v
}, COUNT {
  MATCH (n1:`Entity`) WHERE (COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND ((c2.`property` IN $q2l) AND (c2.`state` = $q3)))
  } > $q4)
}] AS f0
