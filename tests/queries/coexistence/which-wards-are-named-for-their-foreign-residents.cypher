RETURN [COLLECT {
  MATCH (n1:`Region`) WHERE (((n1.`kind` = $q0) AND EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND (c2.`property` = $q2))
  }) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Region`) WHERE ((n1.`kind` = $q0) AND EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND (c2.`property` = $q2))
  })
}] AS f0
