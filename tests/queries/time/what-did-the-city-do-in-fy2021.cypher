RETURN [COLLECT {
  MATCH (n1:`Activity`) WHERE (((n1.`_a_period` >= $q0a) AND (n1.`_b_period` <= $q0b)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`status`, n1.`period`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` IS NULL)
    RETURN [c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Activity`) WHERE ((n1.`_a_period` >= $q0a) AND (n1.`_b_period` <= $q0b))
}] AS f0
