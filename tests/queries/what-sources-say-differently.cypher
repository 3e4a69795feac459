RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Project`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`stage`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), c2.`state`, c2.`rank`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [coalesce(n4.`title_EN`, n4.`title_JA`)] AS v LIMIT 1
      }), c3.`statedOn`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
