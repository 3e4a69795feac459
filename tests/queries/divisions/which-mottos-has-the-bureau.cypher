RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Organization`)
  RETURN [COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q1), false)) AND (c2.`property` = $q2))
    RETURN [coalesce(c2.`value_JA`, c2.`value_EN`), c2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
