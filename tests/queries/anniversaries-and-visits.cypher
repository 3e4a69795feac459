RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`kind`, n1.`date`, n1.`status`, n1.`ordinal`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, c2.`basis`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`COMMEMORATES`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CONCERNS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`status`, COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q4), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`), COLLECT {
        MATCH (c4:`_Citation` {`_owner`: c3.`id`})
        RETURN [c4.`lineFrom`, c4.`basis`, head(COLLECT {
          MATCH (n5:`Entity` {`id`: c4.`document`}) WHERE (n5:`Document`)
          RETURN [n5.`id`] AS v LIMIT 1
        })] AS v ORDER BY c4.`_place`
      }] AS v ORDER BY c3.`_place`
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q6}) WHERE (n1:`Event`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`kind`, n1.`date`, n1.`status`, n1.`ordinal`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, c2.`basis`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(r2.`role_EN`, r2.`role_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f1
